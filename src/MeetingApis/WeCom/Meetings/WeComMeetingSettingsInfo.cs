using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Settings of a meeting. A setting that WeCom omits is null.</summary>
public sealed record WeComMeetingSettingsInfo
{
    /// <summary>Whether people need a password. It is in the page's example but not in its table.</summary>
    [JsonPropertyName("need_password")]
    public bool? NeedPassword { get; init; }

    /// <summary>The password for joining. The page's table calls it a boolean, so it may also read <c>true</c> or <c>false</c>. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>Whether people wait until the host lets them in.</summary>
    [JsonPropertyName("enable_waiting_room")]
    public bool? EnableWaitingRoom { get; init; }

    /// <summary>Whether members may come in before the host.</summary>
    [JsonPropertyName("allow_enter_before_host")]
    public bool? AllowEnterBeforeHost { get; init; }

    /// <summary>The people whom the meeting rings when it begins.</summary>
    [JsonPropertyName("remind_scope")]
    public WeComMeetingRemindScope? RemindScope { get; init; }

    /// <summary>Whether people are muted when they join. For meetings without advanced features it is only on or off.</summary>
    [JsonPropertyName("enable_enter_mute")]
    [JsonConverter(typeof(FlagOrCodeConverter<WeComEnterMuteMode>))]
    public WeComEnterMuteMode? EnableEnterMute { get; init; }

    /// <summary>A number beside <see cref="EnableEnterMute"/> that is in the page's example and that no page explains.</summary>
    [JsonPropertyName("enable_enter_mute_type")]
    public int? EnableEnterMuteType { get; init; }

    /// <summary>Whether participants may unmute themselves.</summary>
    [JsonPropertyName("allow_unmute_self")]
    public bool? AllowUnmuteSelf { get; init; }

    /// <summary>Whether people outside the organisation may join.</summary>
    [JsonPropertyName("allow_external_user")]
    public bool? AllowExternalUser { get; init; }

    /// <summary>Whether the screen carries a watermark.</summary>
    [JsonPropertyName("enable_screen_watermark")]
    public bool? EnableScreenWatermark { get; init; }

    /// <summary>How the watermark looks.</summary>
    [JsonPropertyName("watermark_type")]
    public WeComWatermarkType? WatermarkType { get; init; }

    /// <summary>Whether and where the meeting records by itself.</summary>
    [JsonPropertyName("auto_record_type")]
    [JsonConverter(typeof(StringCodeConverter<WeComAutoRecordType>))]
    public WeComAutoRecordType? AutoRecordType { get; init; }

    /// <summary>Whether cloud recording begins when anyone joins (true) or when the host does (false).</summary>
    [JsonPropertyName("attendee_join_auto_record")]
    public bool? AttendeeJoinAutoRecord { get; init; }

    /// <summary>Whether the host may pause and stop cloud recording.</summary>
    [JsonPropertyName("enable_host_pause_auto_record")]
    public bool? EnableHostPauseAutoRecord { get; init; }

    /// <summary>Whether members may upload documents.</summary>
    [JsonPropertyName("enable_doc_upload_permission")]
    public bool? EnableDocumentUpload { get; init; }

    /// <summary>Whether people have to register (报名).</summary>
    [JsonPropertyName("enable_enroll")]
    public bool? EnableEnroll { get; init; }

    /// <summary>Whether there is a host key.</summary>
    [JsonPropertyName("enable_host_key")]
    public bool? EnableHostKey { get; init; }

    /// <summary>The host key. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("host_key")]
    public string? HostKey { get; init; }

    /// <summary>The hosts that were set for the meeting.</summary>
    [JsonPropertyName("hosts")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMemberList>))]
    public WeComMemberList? Hosts { get; init; }

    /// <summary>The present hosts.</summary>
    [JsonPropertyName("current_hosts")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMemberList>))]
    public WeComMemberList? CurrentHosts { get; init; }

    /// <summary>The co-hosts (联席主持人).</summary>
    [JsonPropertyName("co_hosts")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMemberList>))]
    public WeComMemberList? CoHosts { get; init; }

    /// <summary>The members whom the meeting rings with <see cref="WeComMeetingRemindScope.ChosenMembers"/>.</summary>
    [JsonPropertyName("ring_users")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMemberList>))]
    public WeComMemberList? RingUsers { get; init; }

    /// <summary>Reads the name in the page's table, which differs from the one in its example. Both names are read.</summary>
    [JsonInclude]
    [JsonPropertyName("current_host")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMemberList>))]
    internal WeComMemberList? CurrentHostsOfTheTable { get => null; init => CurrentHosts ??= value; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"NeedPassword = {NeedPassword}, Password = {Masked.Text(Password)}, EnableWaitingRoom = {EnableWaitingRoom}, AllowEnterBeforeHost = {AllowEnterBeforeHost}, RemindScope = {RemindScope}");
        builder.Append($", EnableEnterMute = {EnableEnterMute}, EnableEnterMuteType = {EnableEnterMuteType}, AllowUnmuteSelf = {AllowUnmuteSelf}, AllowExternalUser = {AllowExternalUser}");
        builder.Append($", EnableScreenWatermark = {EnableScreenWatermark}, WatermarkType = {WatermarkType}, AutoRecordType = {AutoRecordType}, AttendeeJoinAutoRecord = {AttendeeJoinAutoRecord}");
        builder.Append($", EnableHostPauseAutoRecord = {EnableHostPauseAutoRecord}, EnableDocumentUpload = {EnableDocumentUpload}, EnableEnroll = {EnableEnroll}, EnableHostKey = {EnableHostKey}");
        builder.Append($", HostKey = {Masked.Text(HostKey)}, Hosts = {Hosts}, CurrentHosts = {CurrentHosts}, CoHosts = {CoHosts}, RingUsers = {RingUsers}");
        return true;
    }
}
