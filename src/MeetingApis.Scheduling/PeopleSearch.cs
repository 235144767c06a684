using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>What a search for people found.</summary>
public sealed record PeopleSearch
{
    /// <summary>One row for each entry that was asked for, in the same order.</summary>
    public IReadOnlyList<PeopleSearchRow> Rows { get => field ?? []; init; }

    /// <summary>The people who were found, in the order of the rows, each once. Empty if nobody was.</summary>
    public IReadOnlyList<Person> Found => [.. Rows.Where(static row => row.Person is not null).Select(static row => row.Person!).DistinctBy(static person => person.Id)];

    /// <summary>The rows without a person. Empty if everybody was found.</summary>
    public IReadOnlyList<PeopleSearchRow> Missing => [.. Rows.Where(static row => row.Person is null)];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Rows = {Rows.Count}, Found = {Found.Count}, Missing = {Missing.Count}");
        return true;
    }
}
