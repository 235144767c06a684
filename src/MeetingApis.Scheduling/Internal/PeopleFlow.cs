namespace MeetingApis.Scheduling.Internal;

/// <summary>Finds people: malformed entries are sorted out, the others are asked for, and the rows are put in order.</summary>
internal static class PeopleFlow
{
    public static async Task<PeopleSearch> RunAsync(SchedulerCore core, VendorCalendar calendar, IReadOnlyList<string> people, CancellationToken cancellationToken)
    {
        PeopleQuery?[] queries = [.. people.Select(static text => text is null ? null : PeopleQuery.Parse(text))];
        PeopleQuery[] asked = [.. queries.OfType<PeopleQuery>()];
        IReadOnlyList<PeopleSearchRow> answers = asked.Length == 0 ? [] : await calendar.FindPeopleAsync(asked, core.Options.SearchParallelism, cancellationToken).ConfigureAwait(false);
        var rows = new PeopleSearchRow[queries.Length];
        int next = 0;
        for (int i = 0; i < queries.Length; i++)
        {
            rows[i] = queries[i] is null ? Malformed(people[i]) : answers[next++];
        }

        return new PeopleSearch { Rows = rows };
    }

    private static PeopleSearchRow Malformed(string? text) => new(text ?? "")
    {
        Reason = PersonMissingReason.Malformed,
        Explanation = "It is neither a mobile number with country code, such as +8613800138000, nor an e-mail address.",
    };
}
