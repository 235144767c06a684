using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>
/// An attendee to add to a calendar event. <see cref="OfUser"/>, <see cref="OfChat"/>, <see cref="OfRoom"/> and
/// <see cref="OfThirdParty"/> make one with the type and the id that belong together.
/// </summary>
public sealed partial record FeishuCalendarEventAttendee
{
    /// <summary>What the attendee is. Feishu's page does not require it, but without it nothing says which id counts, so the library does.</summary>
    [JsonPropertyName("type")]
    public FeishuCalendarEventAttendeeType? Type { get; init; }

    /// <summary>Whether the attendee need not come. Null means false. A room cannot be optional.</summary>
    [JsonPropertyName("is_optional")]
    public bool? IsOptional { get; init; }

    /// <summary>The person's id, of the call's user id type. Only for a <see cref="FeishuCalendarEventAttendeeType.User"/>.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }

    /// <summary>The group chat's id, <c>oc_...</c>. Only for a <see cref="FeishuCalendarEventAttendeeType.Chat"/>.</summary>
    [JsonPropertyName("chat_id")]
    public string? ChatId { get; init; }

    /// <summary>The room's id, <c>omm_...</c>, as <see cref="FeishuClient.Rooms"/> finds it. Only for a <see cref="FeishuCalendarEventAttendeeType.Room"/>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>The e-mail address of somebody outside of Feishu. Only for a <see cref="FeishuCalendarEventAttendeeType.ThirdParty"/>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("third_party_email")]
    public string? ThirdPartyEmail { get; init; }

    /// <summary>
    /// The person who answers for the room (会议室联系人), of the call's user id type. Feishu needs it for a room in an
    /// event that the app itself created, because the app is no person whom one could ask. Null otherwise.
    /// </summary>
    [JsonPropertyName("operate_id")]
    public string? OperateId { get; init; }

    /// <summary>The answers to the room's form, for a room that has one. Null otherwise.</summary>
    [JsonPropertyName("resource_customization")]
    public IReadOnlyList<FeishuRoomFormAnswer>? ResourceCustomization { get; init; }

    /// <summary>
    /// The reason for booking a room with approval, at most 200 characters. Such a room takes no booking without a
    /// reason, and none at all with the app's own token: call through <see cref="FeishuClient.AsUser"/>. Null gives none.
    /// </summary>
    [JsonPropertyName("approval_reason")]
    public string? ApprovalReason { get; init; }

    /// <summary>Makes an attendee of a person.</summary>
    /// <param name="userId">The person's id, of the call's user id type.</param>
    public static FeishuCalendarEventAttendee OfUser(string userId) => new() { Type = FeishuCalendarEventAttendeeType.User, UserId = userId };

    /// <summary>Makes an attendee of a group chat.</summary>
    /// <param name="chatId">The group chat's id, <c>oc_...</c>.</param>
    public static FeishuCalendarEventAttendee OfChat(string chatId) => new() { Type = FeishuCalendarEventAttendeeType.Chat, ChatId = chatId };

    /// <summary>Makes an attendee of a meeting room.</summary>
    /// <param name="roomId">The room's id, <c>omm_...</c>.</param>
    /// <param name="operateId">The person who answers for the room, as in <see cref="OperateId"/>. Null for an event that a person created.</param>
    public static FeishuCalendarEventAttendee OfRoom(string roomId, string? operateId = null) => new() { Type = FeishuCalendarEventAttendeeType.Room, RoomId = roomId, OperateId = operateId };

    /// <summary>Makes an attendee of somebody outside of Feishu.</summary>
    /// <param name="email">The e-mail address.</param>
    public static FeishuCalendarEventAttendee OfThirdParty(string email) => new() { Type = FeishuCalendarEventAttendeeType.ThirdParty, ThirdPartyEmail = email };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, IsOptional = {IsOptional}, UserId = {UserId}, ChatId = {ChatId}, RoomId = {RoomId}, ThirdPartyEmail = {Masked.Text(ThirdPartyEmail)}, OperateId = {OperateId}, ResourceCustomization = {ResourceCustomization?.Count}, ApprovalReason = {ApprovalReason}");
        return true;
    }
}
