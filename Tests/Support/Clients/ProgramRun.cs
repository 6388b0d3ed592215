using System.ComponentModel;
using System.Diagnostics;

namespace Wenming.Tests.Support.Clients;

/// <summary>What a finished program printed.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program to its end; <see langword="null"/> when the machine does not have it.</summary>
    public static Task<ProgramRun?> OfAsync(string program, string folder, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        OfAsync(program, folder, arguments, [], cancellationToken);

    /// <summary>The same with variables of the environment.</summary>
    public static async Task<ProgramRun?> OfAsync(
        string program,
        string folder,
        IReadOnlyList<string> arguments,
        IReadOnlyList<(string Name, string Value)> environment,
        CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new ProgramRun(process.ExitCode, await output, await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
