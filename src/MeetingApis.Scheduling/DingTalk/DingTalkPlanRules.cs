using System.Globalization;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>The rules of DingTalk for plans.</summary>
internal static class DingTalkPlanRules
{
    private const int LongestTitle = 2048;
    private const int MostPeople = 5000;

    /// <summary>What DingTalk allows, without the line of the key.</summary>
    private const int LongestDescription = 5000 - 60;

    public static void Check(MeetingPlan plan, ICollection<MeetingViolation> violations)
    {
        if (plan.Organizer is null)
        {
            violations.Add(new MeetingViolation(nameof(plan.Organizer), "must be set: DingTalk keeps the meeting in the organizer's calendar."));
        }

        AtMost(LongestTitle, plan.Title.Length, nameof(plan.Title), "characters");
        AtMost(LongestDescription, plan.Description?.Length, nameof(plan.Description), "characters");
        AtMost(MostPeople, plan.Attendees.Count + plan.OptionalAttendees.Count, nameof(plan.Attendees), "people, with the optional ones");

        void AtMost(int most, int? has, string path, string what)
        {
            if (has > most)
            {
                violations.Add(new MeetingViolation(path, string.Create(CultureInfo.InvariantCulture, $"must be at most {most} {what}.")));
            }
        }
    }
}
