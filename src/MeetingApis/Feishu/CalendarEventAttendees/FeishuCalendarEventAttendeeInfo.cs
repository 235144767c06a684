using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>An attendee of a calendar event: a person, a group chat, a meeting room, or somebody outside of Feishu.</summary>
public sealed record FeishuCalendarEventAttendeeInfo
{
    /// <summary>What the attendee is.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventAttendeeType>))]
    public FeishuCalendarEventAttendeeType? Type { get; init; }

    /// <summary>
    /// The attendee's id within this event, such as <c>user_xxx</c> or <c>resource_xxx</c>, for
    /// <see cref="RemoveFeishuCalendarEventAttendeesRequest.AttendeeIds"/>. It is no user id and no room id.
    /// </summary>
    [JsonPropertyName("attendee_id")]
    [NeverNull]
    public string? AttendeeId { get; init; }

    /// <summary>What the attendee answered. A room that was just added has not answered yet, and is not booked until it accepts.</summary>
    [JsonPropertyName("rsvp_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventRsvpStatus>))]
    public FeishuCalendarEventRsvpStatus? RsvpStatus { get; init; }

    /// <summary>Whether the attendee need not come. It has no effect on the members of a group chat.</summary>
    [JsonPropertyName("is_optional")]
    public bool? IsOptional { get; init; }

    /// <summary>Whether the attendee organises the event.</summary>
    [JsonPropertyName("is_organizer")]
    public bool? IsOrganizer { get; init; }

    /// <summary>Whether the attendee belongs to another organisation.</summary>
    [JsonPropertyName("is_external")]
    public bool? IsExternal { get; init; }

    /// <summary>The attendee's name, for people. Of somebody outside of Feishu it may be the e-mail address, so it prints as <c>***</c> there.</summary>
    [JsonPropertyName("display_name")]
    public string? DisplayName { get; init; }

    /// <summary>The members of a group chat. Empty for other attendees, and when Feishu does not tell them.</summary>
    [JsonPropertyName("chat_members")]
    public IReadOnlyList<FeishuCalendarEventChatMember> ChatMembers { get => field ?? []; init; }

    /// <summary>
    /// The person's id, of the call's user id type. For a person of another organisation, Feishu has no id of the type
    /// <see cref="FeishuUserIdType.UserId"/>. Null or empty for attendees that are no persons.
    /// </summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }

    /// <summary>The group chat's id, <c>oc_...</c>. Null or empty for other attendees.</summary>
    [JsonPropertyName("chat_id")]
    public string? ChatId { get; init; }

    /// <summary>The room's id, <c>omm_...</c>. Null or empty for other attendees.</summary>
    [JsonPropertyName("room_id")]
    [NeverNull]
    public string? RoomId { get; init; }

    /// <summary>The e-mail address of somebody outside of Feishu. Null or empty for other attendees. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("third_party_email")]
    public string? ThirdPartyEmail { get; init; }

    /// <summary>The person who answers for the room (会议室联系人), of the call's user id type. Only events that the app itself created have one.</summary>
    [JsonPropertyName("operate_id")]
    public string? OperateId { get; init; }

    /// <summary>The answers to the room's form. Empty when there are none, and when they were not asked for.</summary>
    [JsonPropertyName("resource_customization")]
    public IReadOnlyList<FeishuRoomFormAnswerInfo> ResourceCustomization { get => field ?? []; init; }

    /// <summary>The reason that was given for a room with approval. Only <see cref="IFeishuCalendarEventAttendeesApi.AddAsync"/> returns it.</summary>
    [JsonPropertyName("approval_reason")]
    public string? ApprovalReason { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, AttendeeId = {AttendeeId}, RsvpStatus = {RsvpStatus}, IsOptional = {IsOptional}, IsOrganizer = {IsOrganizer}, IsExternal = {IsExternal}, DisplayName = {(Type == FeishuCalendarEventAttendeeType.ThirdParty ? Masked.Text(DisplayName) : DisplayName)}, ChatMembers = {ChatMembers.Count}, UserId = {UserId}, ChatId = {ChatId}, RoomId = {RoomId}, ThirdPartyEmail = {Masked.Text(ThirdPartyEmail)}, OperateId = {OperateId}, ResourceCustomization = {ResourceCustomization.Count}, ApprovalReason = {ApprovalReason}");
        return true;
    }
}
