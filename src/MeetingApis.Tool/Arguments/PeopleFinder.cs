using MeetingApis.Scheduling;
using MeetingApis.Tool.Sessions;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Arguments;

/// <summary>Finds the people whom the user names.</summary>
internal static class PeopleFinder
{
    /// <summary>Finds people with one search; an id needs none.</summary>
    /// <returns>The people by what was written.</returns>
    /// <exception cref="UsageException">Somebody is not found; all who are not are named.</exception>
    public static async Task<IReadOnlyDictionary<string, Person>> FindAsync(VendorSession session, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        string[] written = [.. texts.Distinct(StringComparer.Ordinal)];
        var people = written.Where(PersonText.IsId).ToDictionary(static text => text, text => new Person(session.Vendor, text), StringComparer.Ordinal);
        PeopleSearch search = await session.Scheduler.FindPeopleAsync([.. written.Where(static text => !PersonText.IsId(text))], cancellationToken);
        if (search.Missing.Count > 0)
        {
            string who = string.Join(' ', search.Missing.Select(static row => $"{row.MobileOrEmail}: {row.Explanation}"));
            throw new UsageException(session.IsSimulated ? $"{who} The simulated office has {string.Join(", ", SimulatedOffice.People.Select(static person => $"{person.Name} ({person.Mobile})"))}." : who);
        }

        foreach (PeopleSearchRow row in search.Rows)
        {
            people[row.MobileOrEmail] = row.Person!;
        }

        return people;
    }

    /// <summary>Finds one person, if there is one to find.</summary>
    public static async Task<Person?> FindOneAsync(VendorSession session, string? text, CancellationToken cancellationToken) =>
        text is null ? null : (await FindAsync(session, [text], cancellationToken))[text];
}
