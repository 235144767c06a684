using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>
/// An attendee to remove from a calendar event, by its own id. <see cref="OfUser"/>, <see cref="OfChat"/>,
/// <see cref="OfRoom"/> and <see cref="OfThirdParty"/> make one with the type and the id that belong together.
/// </summary>
public sealed partial record FeishuCalendarEventAttendeeId
{
    /// <summary>What the attendee is. Feishu's page does not require it, but without it nothing says which id counts, so the library does.</summary>
    [JsonPropertyName("type")]
    public FeishuCalendarEventAttendeeType? Type { get; init; }

    /// <summary>The person's id, of the call's user id type. Only for a <see cref="FeishuCalendarEventAttendeeType.User"/>.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }

    /// <summary>The group chat's id, <c>oc_...</c>. Only for a <see cref="FeishuCalendarEventAttendeeType.Chat"/>.</summary>
    [JsonPropertyName("chat_id")]
    public string? ChatId { get; init; }

    /// <summary>The room's id, <c>omm_...</c>. Only for a <see cref="FeishuCalendarEventAttendeeType.Room"/>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>The e-mail address of somebody outside of Feishu. Only for a <see cref="FeishuCalendarEventAttendeeType.ThirdParty"/>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("third_party_email")]
    public string? ThirdPartyEmail { get; init; }

    /// <summary>Names a person.</summary>
    /// <param name="userId">The person's id, of the call's user id type.</param>
    public static FeishuCalendarEventAttendeeId OfUser(string userId) => new() { Type = FeishuCalendarEventAttendeeType.User, UserId = userId };

    /// <summary>Names a group chat.</summary>
    /// <param name="chatId">The group chat's id, <c>oc_...</c>.</param>
    public static FeishuCalendarEventAttendeeId OfChat(string chatId) => new() { Type = FeishuCalendarEventAttendeeType.Chat, ChatId = chatId };

    /// <summary>Names a meeting room.</summary>
    /// <param name="roomId">The room's id, <c>omm_...</c>.</param>
    public static FeishuCalendarEventAttendeeId OfRoom(string roomId) => new() { Type = FeishuCalendarEventAttendeeType.Room, RoomId = roomId };

    /// <summary>Names somebody outside of Feishu.</summary>
    /// <param name="email">The e-mail address.</param>
    public static FeishuCalendarEventAttendeeId OfThirdParty(string email) => new() { Type = FeishuCalendarEventAttendeeType.ThirdParty, ThirdPartyEmail = email };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Type = {Type}, UserId = {UserId}, ChatId = {ChatId}, RoomId = {RoomId}, ThirdPartyEmail = {Masked.Text(ThirdPartyEmail)}");
        return true;
    }
}
