namespace MeetingApis.Internal;

/// <summary>What an outcome means for the vendor.</summary>
internal static class EventOutcomes
{
    /// <summary>Whether the vendor is told that the event need not come again.</summary>
    public static bool IsAcknowledged(this EventOutcome outcome) => outcome is EventOutcome.Handled or EventOutcome.Stored or EventOutcome.Duplicate;
}
