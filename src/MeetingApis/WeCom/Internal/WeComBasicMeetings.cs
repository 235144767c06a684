using System.Text;

namespace MeetingApis.WeCom.Internal;

/// <summary>
/// The rules that apply to the apps of providers, whose pages describe the basic family of meetings only. A self-built app may send the
/// fields of both families; which one its organisation has bought WeCom alone knows.
/// </summary>
internal static class WeComBasicMeetings
{
    private const string Rule = "is for self-built apps: apps of providers cannot send it.";
    private const int LongestInterval = 2;

    public static bool Apply(in Violations violations) => violations.App != AppKinds.SelfBuilt;

    /// <summary>Reports a field of the advanced family.</summary>
    public static void Exclude(ref Violations violations, bool isGiven, string property) =>
        violations.Require(!isGiven || !Apply(violations), property, Rule);

    /// <summary>The page says "40 bytes or 20 UTF-8 characters": either will do.</summary>
    public static void Title(ref Violations violations, string? title) => violations.Require(
        title is null || (title.Length > 0 && (Encoding.UTF8.GetByteCount(title) <= 40 || TextSize.Characters(title) <= 20)),
        "Title",
        "must be at most 40 bytes of UTF-8 or 20 characters, and not empty, from the app of a provider.");

    public static void Location(ref Violations violations, string? location) =>
        violations.Require(location is null || TextSize.Characters(location) <= 128, "Location", "must be at most 128 characters.");

    /// <summary>Only a weekly repetition takes an interval; in a change, null may stand for the weekly repetition that WeCom has already.</summary>
    public static void Interval(ref Violations violations, WeComMeetingReminders reminders) => violations.Require(
        !Apply(violations) || reminders.RepeatInterval is null || (reminders.RepeatInterval <= LongestInterval && reminders.RepeatType is null or WeComMeetingRepeatType.Weekly),
        nameof(reminders.RepeatInterval),
        "must be 1 or 2, and needs RepeatType Weekly, from the app of a provider.");
}
