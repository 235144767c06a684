namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventCheckInTime : IValidated
{
    private bool IsFromEnd => TimeType == FeishuCalendarEventCheckInReference.AfterEnd;

    private bool IsBeforeStart => TimeType == FeishuCalendarEventCheckInReference.BeforeStart;

    private TimeSpan Offset => IsBeforeStart ? -Sent : Sent;

    private TimeSpan Sent => Duration.InMinutes();

    /// <summary>Whether this moment certainly does not lie before another. How long the event lasts is not known here.</summary>
    internal bool IsNotBefore(FeishuCalendarEventCheckInTime other) => IsFromEnd == other.IsFromEnd
        ? Offset >= other.Offset
        : IsFromEnd && other.IsBeforeStart;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented<FeishuCalendarEventCheckInReference>(TimeType, nameof(TimeType));
        violations.Require(Sent.TotalMinutes is 0 or 5 or 15 or 30 or 60, nameof(Duration), "must be 0, 5, 15, 30 or 60 minutes.");
        violations.Require(!(IsBeforeStart && Sent == TimeSpan.Zero), nameof(Duration), "must not be 0 before the start of the event.");
    }
}
