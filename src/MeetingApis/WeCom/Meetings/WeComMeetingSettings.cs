using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Settings of a scheduled meeting. In a change, null keeps a setting; in a new meeting, null means WeCom's default.</summary>
/// <remarks>
/// These require advanced meeting features, and providers' apps cannot send them: <see cref="AllowUnmuteSelf"/>,
/// <see cref="MuteAll"/>, <see cref="AllowExternalUser"/>, <see cref="WatermarkType"/>, <see cref="AutoRecordType"/>,
/// <see cref="AttendeeJoinAutoRecord"/>, <see cref="EnableHostPauseAutoRecord"/>, <see cref="EnableInterpreter"/>,
/// <see cref="EnableEnroll"/>, <see cref="EnableHostKey"/> and <see cref="HostKey"/>. All apps can send
/// <see cref="Hosts"/>, but it works only in organisations with these features.
/// </remarks>
public sealed partial record WeComMeetingSettings
{
    /// <summary>The password for joining, 4 to 6 digits. Null keeps it. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>Whether people wait until the host lets them in. False by default. Null keeps it.</summary>
    [JsonPropertyName("enable_waiting_room")]
    public bool? EnableWaitingRoom { get; init; }

    /// <summary>Whether members may come in before the host. True by default. Null keeps it.</summary>
    [JsonPropertyName("allow_enter_before_host")]
    public bool? AllowEnterBeforeHost { get; init; }

    /// <summary>Whether people are muted when they join. <see cref="WeComEnterMuteMode.OnAboveSixPeople"/> by default. Null keeps it.</summary>
    [JsonPropertyName("enable_enter_mute")]
    public WeComEnterMuteMode? EnableEnterMute { get; init; }

    /// <summary>Whether participants may unmute themselves; set it to false together with <see cref="MuteAll"/> true. True by default. Null keeps it.</summary>
    [JsonPropertyName("allow_unmute_self")]
    public bool? AllowUnmuteSelf { get; init; }

    /// <summary>Whether everyone is muted. Has no effect without <see cref="AllowUnmuteSelf"/>. Null keeps it.</summary>
    [JsonPropertyName("mute_all")]
    public bool? MuteAll { get; init; }

    /// <summary>Whether people outside the organisation may join. True by default. Null keeps it.</summary>
    [JsonPropertyName("allow_external_user")]
    public bool? AllowExternalUser { get; init; }

    /// <summary>Whether the screen carries a watermark. False by default. Null keeps it.</summary>
    [JsonPropertyName("enable_screen_watermark")]
    public bool? EnableScreenWatermark { get; init; }

    /// <summary>How the watermark looks. Null keeps it.</summary>
    [JsonPropertyName("watermark_type")]
    public WeComWatermarkType? WatermarkType { get; init; }

    /// <summary>Whether and where the meeting records by itself. Null keeps it.</summary>
    [JsonPropertyName("auto_record_type")]
    public WeComAutoRecordType? AutoRecordType { get; init; }

    /// <summary>Whether cloud recording begins when anyone joins (true) or when the host does (false, the default). Only with <see cref="WeComAutoRecordType.Cloud"/>. Null keeps it.</summary>
    [JsonPropertyName("attendee_join_auto_record")]
    public bool? AttendeeJoinAutoRecord { get; init; }

    /// <summary>Whether the host may pause and stop cloud recording. True by default. Only with <see cref="WeComAutoRecordType.Cloud"/>. Null keeps it.</summary>
    [JsonPropertyName("enable_host_pause_auto_record")]
    public bool? EnableHostPauseAutoRecord { get; init; }

    /// <summary>Whether there is simultaneous interpretation (同声传译). False by default. It can be set for a new meeting only; a change refuses it.</summary>
    [JsonPropertyName("enable_interpreter")]
    public bool? EnableInterpreter { get; init; }

    /// <summary>Whether people have to register (报名). Null keeps it.</summary>
    [JsonPropertyName("enable_enroll")]
    public bool? EnableEnroll { get; init; }

    /// <summary>Whether there is a host key. False by default. Null keeps it.</summary>
    [JsonPropertyName("enable_host_key")]
    public bool? EnableHostKey { get; init; }

    /// <summary>The host key, 6 digits. Null lets WeCom assign one if <see cref="EnableHostKey"/> is true. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("host_key")]
    public string? HostKey { get; init; }

    /// <summary>All hosts, at most 10. WeCom ignores the meeting's administrator. The whole call fails if one member is unknown. Null keeps them.</summary>
    [JsonPropertyName("hosts")]
    public WeComMembers? Hosts { get; init; }

    /// <summary>The people whom the meeting rings when it begins. <see cref="WeComMeetingRemindScope.Hosts"/> by default. Null keeps it.</summary>
    [JsonPropertyName("remind_scope")]
    public WeComMeetingRemindScope? RemindScope { get; init; }

    /// <summary>The members to ring with <see cref="WeComMeetingRemindScope.ChosenMembers"/>; an empty list rings nobody. Null keeps them.</summary>
    [JsonPropertyName("ring_users")]
    public WeComMembers? RingUsers { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Password = {Masked.Text(Password)}, EnableWaitingRoom = {EnableWaitingRoom}, AllowEnterBeforeHost = {AllowEnterBeforeHost}, EnableEnterMute = {EnableEnterMute}");
        builder.Append($", AllowUnmuteSelf = {AllowUnmuteSelf}, MuteAll = {MuteAll}, AllowExternalUser = {AllowExternalUser}, EnableScreenWatermark = {EnableScreenWatermark}, WatermarkType = {WatermarkType}");
        builder.Append($", AutoRecordType = {AutoRecordType}, AttendeeJoinAutoRecord = {AttendeeJoinAutoRecord}, EnableHostPauseAutoRecord = {EnableHostPauseAutoRecord}, EnableInterpreter = {EnableInterpreter}, EnableEnroll = {EnableEnroll}");
        builder.Append($", EnableHostKey = {EnableHostKey}, HostKey = {Masked.Text(HostKey)}, Hosts = {Hosts}, RemindScope = {RemindScope}, RingUsers = {RingUsers}");
        return true;
    }
}
