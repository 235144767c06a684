using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>What a search found for one number or address.</summary>
/// <param name="MobileOrEmail">The number or address, as it was given. Personal data: it prints as <c>***</c>.</param>
public sealed record PeopleSearchRow(string MobileOrEmail)
{
    /// <summary>The person. Null if there is none; <see cref="Reason"/> says why.</summary>
    public Person? Person { get; init; }

    /// <summary>Why there is no person. <see cref="PersonMissingReason.None"/> if there is one.</summary>
    public PersonMissingReason Reason { get; init; }

    /// <summary>The reason in one sentence, for people. Empty if there is a person.</summary>
    public string Explanation { get => field ?? ""; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MobileOrEmail = ***, Person = {Person}, Reason = {Reason}, Explanation = {Explanation}");
        return true;
    }
}
