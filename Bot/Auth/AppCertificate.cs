using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Wenming.Bot.Auth;

/// <summary>Reads the certificate with which the app proves itself.</summary>
internal static class AppCertificate
{
    /// <summary>The certificate and its key from a file, PKCS #12 (<c>.pfx</c>) or PEM.</summary>
    /// <exception cref="CryptographicException">The file holds no certificate with a key, or the password is another.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static X509Certificate2 Read(string path, string? password)
    {
        var certificate = IsPem(path)
            ? string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password)
            : X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return certificate.HasPrivateKey ? certificate : throw new CryptographicException("The file holds no private key.");
    }

    private static bool IsPem(string path) => Path.GetExtension(path).ToUpperInvariant() is ".PEM" or ".CRT";
}
