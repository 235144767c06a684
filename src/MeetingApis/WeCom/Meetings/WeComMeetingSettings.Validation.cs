using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>
/// A change sends only what changes. An option that requires another one is therefore refused only if the same request
/// gives the other one a contrary value; if that is null, WeCom may already have the right value.
/// </summary>
public sealed partial record WeComMeetingSettings : IValidated
{
    private const int MostHosts = 10;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Password is null || Digits.Are(Password, 4, 6), nameof(Password), "must be 4 to 6 digits.");
        violations.Defined(EnableEnterMute, nameof(EnableEnterMute));
        violations.Require(AllowUnmuteSelf != false || MuteAll == true, nameof(MuteAll), "must be true where AllowUnmuteSelf is false.");
        violations.Defined(WatermarkType, nameof(WatermarkType));
        ValidateFamily(ref violations);
        ValidateRecording(ref violations);
        violations.Require(HostKey is null || Digits.Are(HostKey, 6, 6), nameof(HostKey), "must be 6 digits.");
        violations.Require(HostKey is null || EnableHostKey != false, nameof(HostKey), "cannot be given where EnableHostKey is false.");
        violations.Nested(Hosts, nameof(Hosts));
        violations.Require(!(Hosts?.UserIds?.Count > MostHosts), nameof(Hosts), "must name at most 10 hosts.");
        violations.Defined(RemindScope, nameof(RemindScope));
        violations.Nested(RingUsers, nameof(RingUsers));
        violations.Require(RingUsers is null || RemindScope is null or WeComMeetingRemindScope.ChosenMembers, nameof(RingUsers), "needs RemindScope ChosenMembers.");
    }

    private void ValidateFamily(ref Violations violations)
    {
        WeComBasicMeetings.Exclude(ref violations, AllowUnmuteSelf is not null, nameof(AllowUnmuteSelf));
        WeComBasicMeetings.Exclude(ref violations, MuteAll is not null, nameof(MuteAll));
        WeComBasicMeetings.Exclude(ref violations, AllowExternalUser is not null, nameof(AllowExternalUser));
        WeComBasicMeetings.Exclude(ref violations, WatermarkType is not null, nameof(WatermarkType));
        WeComBasicMeetings.Exclude(ref violations, AutoRecordType is not null, nameof(AutoRecordType));
        WeComBasicMeetings.Exclude(ref violations, AttendeeJoinAutoRecord is not null, nameof(AttendeeJoinAutoRecord));
        WeComBasicMeetings.Exclude(ref violations, EnableHostPauseAutoRecord is not null, nameof(EnableHostPauseAutoRecord));
        WeComBasicMeetings.Exclude(ref violations, EnableInterpreter is not null, nameof(EnableInterpreter));
        WeComBasicMeetings.Exclude(ref violations, EnableEnroll is not null, nameof(EnableEnroll));
        WeComBasicMeetings.Exclude(ref violations, EnableHostKey is not null, nameof(EnableHostKey));
        WeComBasicMeetings.Exclude(ref violations, HostKey is not null, nameof(HostKey));
    }

    private void ValidateRecording(ref Violations violations)
    {
        if (AutoRecordType is not { } type)
        {
            return;
        }

        violations.Documented(AutoRecordType, nameof(AutoRecordType));
        bool isCloud = type == WeComAutoRecordType.Cloud;
        violations.Require(isCloud || AttendeeJoinAutoRecord is null, nameof(AttendeeJoinAutoRecord), "needs AutoRecordType Cloud.");
        violations.Require(isCloud || EnableHostPauseAutoRecord is null, nameof(EnableHostPauseAutoRecord), "needs AutoRecordType Cloud.");
    }
}
