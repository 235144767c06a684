using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Tells whether two plans are the same.</summary>
internal static class PlanHash
{
    public static string Of(MeetingPlan plan)
    {
        var text = new StringBuilder();
        Add(text, plan.Title);
        Add(text, plan.Description ?? "");
        MeetingTime during = plan.During.InSeconds();
        Add(text, string.Create(CultureInfo.InvariantCulture, $"{during.Start.UtcTicks} {during.End.UtcTicks} {during.IsAllDay} {during.TimeZone}"));
        Add(text, plan.Organizer?.Id ?? "");
        Add(text, plan.Attendees.Select(static person => person.Id));
        Add(text, plan.OptionalAttendees.Select(static person => person.Id));
        Add(text, plan.Rooms.Select(static room => room.Id));
        Add(text, string.Create(CultureInfo.InvariantCulture, $"{plan.Online} {plan.Recording}"));
        Add(text, plan.Password ?? "");
        Add(text, plan.Reminders is null ? "null" : string.Join(' ', plan.Reminders.Select(static before => before.Ticks).Order()));
        Add(text, plan.Recurrence?.ToString() ?? "");
        return KeyMark.Sha256(text.ToString());
    }

    private static void Add(StringBuilder text, IEnumerable<string> ids) => Add(text, string.Join('\n', ids.Order(StringComparer.Ordinal)));

    // Its length before it keeps a text apart from the next.
    private static void Add(StringBuilder text, string part) => text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part};");
}
