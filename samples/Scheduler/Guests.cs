using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Finds the people whom a caller names by mobile number or e-mail address. Whoever is not found is an error with the reason.</summary>
internal static class Guests
{
    /// <summary>Finds the people of several fields with one search.</summary>
    /// <param name="scheduler">Where.</param>
    /// <param name="fields">The fields, each with what stands in it. The name of a list ends with <c>[]</c>.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The people of each field, in the same order.</returns>
    /// <exception cref="MeetingValidationException">Somebody is not found.</exception>
    public static async Task<IReadOnlyList<Person>[]> FindAsync(IMeetingScheduler scheduler, IReadOnlyList<(string Name, IReadOnlyList<string>? Entries)> fields, CancellationToken cancellationToken)
    {
        (string Path, string Entry, int Field)[] asked =
        [
            .. fields.Index().SelectMany(static field => (field.Item.Entries ?? []).Select((entry, i) => (field.Item.Name.Replace("[]", $"[{i}]", StringComparison.Ordinal), entry, field.Index))),
        ];
        PeopleSearch search = await scheduler.FindPeopleAsync([.. asked.Select(static one => one.Entry)], cancellationToken);
        var input = new Input();
        foreach ((PeopleSearchRow row, (string path, _, _)) in search.Rows.Zip(asked))
        {
            if (row.Person is null)
            {
                input.Refuse(path, $"is nobody ({row.Reason}): {row.Explanation}");
            }
        }

        input.ThrowIfWrong();
        ILookup<int, Person> byField = search.Rows.Zip(asked).ToLookup(static pair => pair.Second.Field, static pair => pair.First.Person!);
        return [.. fields.Select((_, i) => (IReadOnlyList<Person>)[.. byField[i].DistinctBy(static person => person.Id)])];
    }
}
