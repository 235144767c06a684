namespace MeetingApis.Scheduling.WeCom;

/// <summary>How long before a start WeCom can remind people. It silently takes any other time for none.</summary>
internal static class WeComReminders
{
    /// <summary>Whether WeCom has all of these reminders.</summary>
    /// <param name="reminders">How long before the start.</param>
    /// <param name="ofWholeDays">Whether the plan is a schedule of whole days, which takes two more.</param>
    public static bool AreKnown(IReadOnlyList<TimeSpan> reminders, bool ofWholeDays) => reminders.All(before =>
        before.TotalSeconds is 0 or 300 or 900 or 3600 or 86_400 || (ofWholeDays && before.TotalSeconds is 172_800 or 604_800));
}
