using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Support;

/// <summary>A roster of the test's people, for tests of everything but the roster.</summary>
internal sealed class TestCallers(params IReadOnlyList<TestPerson> people) : ICallerDirectory
{
    public Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken)
    {
        var known = people.FirstOrDefault(person => person.ObjectId == id.Value);
        var language = locale == "en-US" ? Language.English : Language.Chinese;
        return Task.FromResult(new Caller(id, name, known?.OnRoster, language));
    }
}
