using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A member (成员), as far as the app may see the member.</summary>
/// <remarks>
/// Third-party apps, and other apps that were created after 20 June 2022, get neither mobile number nor addresses, nor
/// gender and pictures. What an app may not see is null or empty, and the gender is then unknown; the answer does not say
/// whether the member has such a thing.
/// </remarks>
public sealed record GetWeComUserResponse : MeetingResponse
{
    /// <summary>The member's user id, spelled as in the directory: the plain one for a self-built app, the encrypted one for a third-party app and for a provider-developed app after its upgrade.</summary>
    [JsonPropertyName("userid")]
    public string? UserId { get; init; }

    /// <summary>
    /// The name. Null where it equals <see cref="UserId"/>: WeCom sends third-party apps the id in its place, and the page
    /// knows no other way to tell. Provider-developed apps get it if an administrator allows it.
    /// </summary>
    [JsonPropertyName("name")]
    public string? Name { get => field == UserId ? null : field; init; }

    /// <summary>Another name of the member (别名).</summary>
    [JsonPropertyName("alias")]
    public string? Alias { get; init; }

    /// <summary>The encrypted id of the member. For third-party apps only.</summary>
    [JsonPropertyName("open_userid")]
    public string? OpenUserId { get; init; }

    /// <summary>Whether the member uses WeCom.</summary>
    [JsonPropertyName("status")]
    public WeComUserStatus? Status { get; init; }

    /// <summary>
    /// The ids of the departments that the app may see. Only 1 where members and not departments authorised the app. Empty
    /// when there are none; an id is null if WeCom leaves it out or it cannot be read.
    /// </summary>
    [JsonPropertyName("department")]
    [JsonConverter(typeof(PlacedTextListConverter))]
    public IReadOnlyList<string?> DepartmentIds { get => field ?? []; init; }

    /// <summary>The place of the member in each of <see cref="DepartmentIds"/>, in the same order; a larger number is further up, and null is unknown. Empty when WeCom sends none.</summary>
    [JsonPropertyName("order")]
    [JsonConverter(typeof(PlacedListConverter<long, LenientInt64Converter>))]
    public IReadOnlyList<long?> DepartmentOrders { get => field ?? []; init; }

    /// <summary>Whether the member leads each of <see cref="DepartmentIds"/>, in the same order; null is unknown. Empty when WeCom sends none.</summary>
    [JsonPropertyName("is_leader_in_dept")]
    [JsonConverter(typeof(PlacedListConverter<bool, NumericBooleanConverter>))]
    public IReadOnlyList<bool?> IsLeaderInDepartments { get => field ?? []; init; }

    /// <summary>The user id of the member's manager, if the app may see the manager. At most one.</summary>
    [JsonPropertyName("direct_leader")]
    public IReadOnlyList<string> DirectLeaderUserIds { get => field ?? []; init; }

    /// <summary>The id of the member's main department, if the app may see it.</summary>
    [JsonPropertyName("main_department")]
    public string? MainDepartmentId { get; init; }

    /// <summary>The member's position within the organisation.</summary>
    [JsonPropertyName("position")]
    public string? Position { get; init; }

    /// <summary>The member's position as people outside see it.</summary>
    [JsonPropertyName("external_position")]
    public string? ExternalPosition { get; init; }

    /// <summary>The number of the telephone on the desk. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("telephone")]
    public string? Telephone { get; init; }

    /// <summary>The mobile number. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; init; }

    /// <summary>The address that the member uses beside <see cref="CorpEmail"/>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>The address of the mailbox that WeCom gave the member (企业邮箱). Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("biz_mail")]
    public string? CorpEmail { get; init; }

    /// <summary>The gender.</summary>
    [JsonPropertyName("gender")]
    public WeComGender? Gender { get; init; }

    /// <summary>The link to the member's picture. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("avatar")]
    public string? AvatarUrl { get; init; }

    /// <summary>The link to a small copy of the member's picture. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("thumb_avatar")]
    public string? ThumbnailUrl { get; init; }

    /// <summary>The link to the QR code with which people outside add the member. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("qr_code")]
    public string? QrCodeUrl { get; init; }

    /// <summary>The postal address. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("address")]
    public string? PostalAddress { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", UserId = {UserId}, Name = {Name}, Alias = {Alias}, OpenUserId = {OpenUserId}, Status = {Status}, DepartmentIds = {DepartmentIds.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", DepartmentOrders = {DepartmentOrders.Count}, IsLeaderInDepartments = {IsLeaderInDepartments.Count}, DirectLeaderUserIds = {DirectLeaderUserIds.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", MainDepartmentId = {MainDepartmentId}, Position = {Position}, ExternalPosition = {ExternalPosition}, Telephone = {Masked.Text(Telephone)}");
        builder.Append(CultureInfo.InvariantCulture, $", Mobile = {Masked.Text(Mobile)}, Email = {Masked.Text(Email)}, CorpEmail = {Masked.Text(CorpEmail)}, Gender = {Gender}");
        builder.Append(CultureInfo.InvariantCulture, $", AvatarUrl = {Masked.Text(AvatarUrl)}, ThumbnailUrl = {Masked.Text(ThumbnailUrl)}, QrCodeUrl = {Masked.Text(QrCodeUrl)}, PostalAddress = {Masked.Text(PostalAddress)}");
        return true;
    }
}
