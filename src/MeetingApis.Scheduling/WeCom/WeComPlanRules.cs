using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>
/// WeCom's rules for a plan. Those that only a later step meets are here so that they end a plan before its first step:
/// a room that was given back for a change might be lost.
/// </summary>
internal static class WeComPlanRules
{
    private const int LongestMarkedLine = 64;
    private const int LongestUserId = 64;
    private const int LongestRoomId = 19;
    private const string NotSendable = "must have no control characters other than tabs and line ends.";

    private static readonly TimeSpan s_shortestMeeting = TimeSpan.FromSeconds(300);
    private static readonly TimeSpan s_longestMeeting = TimeSpan.FromSeconds(86_399);

    public static void Check(MeetingPlan plan, ICollection<MeetingViolation> violations)
    {
        (int title, int description, int people) = plan.Online ? (255, 500, 300) : (128, 1000, 1000);
        Require(violations, plan.Organizer is not null, nameof(plan.Organizer), "is missing: on WeCom a member manages the meeting and books its rooms.");
        Require(violations, Length(plan.Title) <= title, nameof(plan.Title), Most(title, "characters"));
        Require(violations, Length(plan.Description) <= description - LongestMarkedLine, nameof(plan.Description), Most(description - LongestMarkedLine, "characters"));
        Require(violations, IsSendable(plan.Title), nameof(plan.Title), NotSendable);
        Require(violations, IsSendable(plan.Description), nameof(plan.Description), NotSendable);
        Require(violations, PeopleOf(plan).Count <= people, nameof(plan.Attendees), Most(people, "people, the organizer included"));
        Require(violations, PeopleOf(plan).All(static id => Encoding.UTF8.GetByteCount(id) <= LongestUserId), nameof(plan.Attendees), "must have ids of at most 64 bytes.");
        Require(violations, plan.Rooms.All(static room => room.Id is { Length: >= 1 and <= LongestRoomId } && room.Id.All(char.IsAsciiDigit)), nameof(plan.Rooms), "must have the numbers that WeCom gave them.");
        if (plan.Online)
        {
            Require(violations, plan.During.IsAllDay || plan.During.Duration >= s_shortestMeeting, nameof(plan.During), "must last 5 minutes or more.");
            Require(violations, plan.During.IsAllDay || plan.During.Duration <= s_longestMeeting, nameof(plan.During), "must last less than a day, because it is online.");
            Require(violations, plan.Password is null || (plan.Password.Length is >= 4 and <= 6 && plan.Password.All(char.IsAsciiDigit)), nameof(plan.Password), "must be 4 to 6 digits.");
        }
    }

    /// <summary>WeCom refuses what JSON must write as <c>\uXXXX</c>.</summary>
    private static bool IsSendable(string? text) => (text ?? "").All(static c => c is >= ' ' or '\t' or '\n' or '\r');

    private static HashSet<string> PeopleOf(MeetingPlan plan)
    {
        IEnumerable<Person> people = [.. plan.Attendees, .. plan.OptionalAttendees];
        return new HashSet<string>((plan.Organizer is { } organizer ? people.Prepend(organizer) : people).Select(static person => person.Id), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>WeCom counts Unicode code points.</summary>
    private static int Length(string? text) => (text ?? "").EnumerateRunes().Count();

    private static string Most(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"must be at most {number:N0} {what}.");

    private static void Require(ICollection<MeetingViolation> violations, bool isKept, string path, string message)
    {
        if (!isKept)
        {
            violations.Add(new MeetingViolation(path, message));
        }
    }
}
