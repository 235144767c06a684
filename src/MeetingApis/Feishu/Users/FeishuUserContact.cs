using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whom an e-mail address or a mobile number belongs to.</summary>
public sealed record FeishuUserContact
{
    /// <summary>
    /// The person's id, of the call's user id type: an open id unless the call said otherwise. Null or empty when nobody
    /// was found, for one of several reasons that Feishu does not tell apart: nobody has the address or number, it is an
    /// address of Feishu's own mail service, the person is outside of the app's contact range or has left, or the app
    /// lacks the scope for the type of id.
    /// </summary>
    [JsonPropertyName("user_id")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The e-mail address that was looked for. Null in a row for a mobile number. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>The mobile number that was looked for. Null in a row for an e-mail address. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; init; }

    /// <summary>The state of the person's account. Null when nobody was found, and when the app lacks a scope for it, such as <c>contact:user.employee:readonly</c>.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuUserStatus>))]
    public FeishuUserStatus? Status { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UserId = {UserId}, Email = {Masked.Text(Email)}, Mobile = {Masked.Text(Mobile)}, Status = {Status}");
        return true;
    }
}
