namespace MeetingApis.Scheduling.Internal;

/// <summary>The rules that hold for plans of every vendor.</summary>
internal static class PlanRules
{
    private const int LongestKey = 200;

    /// <exception cref="MeetingValidationException">The plan breaks rules; all of them are named.</exception>
    public static void Check(MeetingPlan plan, VendorCalendar calendar)
    {
        List<MeetingViolation> violations = [];
        Require(violations, !string.IsNullOrWhiteSpace(plan.Key) && plan.Key.Length <= LongestKey, nameof(plan.Key), "must be 1 to 200 characters, not only blanks.");
        CheckContents(plan, calendar, violations);
        Throw(violations, calendar.Vendor, "plan");
    }

    /// <summary>The same for a meeting as a change would leave it.</summary>
    public static void CheckChanged(MeetingPlan after, VendorCalendar calendar)
    {
        List<MeetingViolation> violations = [];
        CheckContents(after, calendar, violations);
        Throw(violations, calendar.Vendor, "change");
    }

    /// <exception cref="MeetingValidationException">There are violations.</exception>
    public static void Throw(IReadOnlyList<MeetingViolation> violations, MeetingVendor vendor, string what)
    {
        if (violations.Count > 0)
        {
            string all = string.Join(' ', violations.Select(static one => $"{one.Path} {one.Message}"));
            throw new MeetingValidationException($"The {what} is not valid: {all}") { Vendor = vendor, Violations = violations };
        }
    }

    private static void CheckContents(MeetingPlan plan, VendorCalendar calendar, List<MeetingViolation> violations)
    {
        Require(violations, !string.IsNullOrWhiteSpace(plan.Title), nameof(plan.Title), "must not be empty.");
        Require(violations, plan.Organizer is null || IsOf(plan.Organizer.Vendor, plan.Organizer.Id, calendar), nameof(plan.Organizer), $"must be a person of {calendar.Vendor}.");
        CheckAll(violations, plan.Attendees, nameof(plan.Attendees), calendar, static person => (person.Vendor, person.Id));
        CheckAll(violations, plan.OptionalAttendees, nameof(plan.OptionalAttendees), calendar, static person => (person.Vendor, person.Id));
        CheckAll(violations, plan.Rooms, nameof(plan.Rooms), calendar, static room => (room.Vendor, room.Id));
        HashSet<string> required = [.. plan.Attendees.Select(static person => person.Id)];
        Require(violations, !plan.OptionalAttendees.Any(person => required.Contains(person.Id)), nameof(plan.OptionalAttendees), $"must name nobody who is in {nameof(plan.Attendees)}.");
        Require(violations, plan.Reminders is null || plan.Reminders.All(static before => before >= TimeSpan.Zero), nameof(plan.Reminders), "must not be negative.");
        Require(violations, plan.Password is null or { Length: > 0 }, nameof(plan.Password), "must not be empty.");
        Require(violations, plan.Password is null || plan.Online, nameof(plan.Password), $"needs {nameof(plan.Online)}.");
        if (plan.Recurrence is { } series)
        {
            Require(violations, series.Names(plan.During.FirstDay), nameof(plan.Recurrence), "must name the day of the first meeting.");
            Require(violations, series.LastDay is null || series.LastDay >= plan.During.FirstDay, nameof(plan.Recurrence), "must not end before the first meeting.");
        }

        calendar.Check(plan, violations);
    }

    private static void CheckAll<T>(List<MeetingViolation> violations, IReadOnlyList<T> all, string path, VendorCalendar calendar, Func<T, (MeetingVendor Vendor, string Id)> identify)
    {
        HashSet<string> seen = [];
        for (int i = 0; i < all.Count; i++)
        {
            (MeetingVendor vendor, string id) = identify(all[i]);
            Require(violations, IsOf(vendor, id, calendar), $"{path}[{i}]", $"must be of {calendar.Vendor} and have an id.");
            Require(violations, seen.Add(id), $"{path}[{i}]", "must occur once.");
        }
    }

    private static bool IsOf(MeetingVendor vendor, string id, VendorCalendar calendar) => vendor == calendar.Vendor && !string.IsNullOrWhiteSpace(id);

    private static void Require(List<MeetingViolation> violations, bool isKept, string path, string message)
    {
        if (!isKept)
        {
            violations.Add(new MeetingViolation(path, message));
        }
    }
}
