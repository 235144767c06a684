using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>
/// A person. Each property needs a scope of its own beside the one for the call; without it Feishu leaves the property
/// out, and it is null.
/// </summary>
public sealed record FeishuUser
{
    /// <summary>The person's id within this app, <c>ou_...</c>.</summary>
    [JsonPropertyName("open_id")]
    [NeverNull]
    public string? OpenId { get; init; }

    /// <summary>The person's id within all apps of one developer, <c>on_...</c>.</summary>
    [JsonPropertyName("union_id")]
    [NeverNull]
    public string? UnionId { get; init; }

    /// <summary>The person's id within the organisation, whatever type of user id the call used. It needs the scope <c>contact:user.employee_id:readonly</c>.</summary>
    [JsonPropertyName("user_id")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>
    /// The name. It needs the scope <c>contact:user.base:readonly</c>, as the names below and the picture do. Where Feishu
    /// sends it in several languages, it is the Chinese, else the English, else the first.
    /// </summary>
    [JsonPropertyName("name")]
    [JsonConverter(typeof(LocalizedTextConverter))]
    public string? Name { get; init; }

    /// <summary>The English name.</summary>
    [JsonPropertyName("en_name")]
    public string? EnglishName { get; init; }

    /// <summary>Another name (别名).</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary>The picture.</summary>
    [JsonPropertyName("avatar")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuUserAvatar>))]
    public FeishuUserAvatar? Avatar { get; init; }

    /// <summary>
    /// The e-mail address of the profile, by which <see cref="IFeishuUsersApi.BatchGetIdsAsync"/> finds the person. It
    /// needs the scope <c>contact:user.email:readonly</c>. Personal data: it prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>
    /// The address of Feishu's own mail service (企业邮箱), by which nobody is found. It needs the scope
    /// <c>contact:user.employee:readonly</c>. Personal data: it prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("enterprise_email")]
    public string? EnterpriseEmail { get; init; }

    /// <summary>The mobile number. It needs the scope <c>contact:user.phone:readonly</c>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; init; }

    /// <summary>Whether colleagues see the mobile number.</summary>
    [JsonPropertyName("mobile_visible")]
    public bool? MobileVisible { get; init; }

    /// <summary>The state of the account. It needs the scope <c>contact:user.employee:readonly</c>.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuUserStatus>))]
    public FeishuUserStatus? Status { get; init; }

    /// <summary>The departments, of the call's department id type. They need the scope <c>contact:user.department:readonly</c>. Empty without it.</summary>
    [JsonPropertyName("department_ids")]
    public IReadOnlyList<string> DepartmentIds { get => field ?? []; init; }

    /// <summary>The direct superior, of the call's user id type. It needs the scope <c>contact:user.department:readonly</c>.</summary>
    [JsonPropertyName("leader_user_id")]
    public string? LeaderUserId { get; init; }

    /// <summary>The job title. It needs the scope <c>contact:user.employee:readonly</c>.</summary>
    [JsonPropertyName("job_title")]
    public string? JobTitle { get; init; }

    /// <summary>The staff number (工号). It needs the scope <c>contact:user.employee_number:read</c> or <c>contact:user.employee:readonly</c>.</summary>
    [JsonPropertyName("employee_no")]
    public string? EmployeeNo { get; init; }

    /// <summary>The gender. It needs the scope <c>contact:user.gender:readonly</c>.</summary>
    [JsonPropertyName("gender")]
    public FeishuUserGender? Gender { get; init; }

    /// <summary>Whether the person administers the organisation as its super administrator. It needs the scope <c>contact:user.employee:readonly</c>.</summary>
    [JsonPropertyName("is_tenant_manager")]
    public bool? IsTenantManager { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"OpenId = {OpenId}, UnionId = {UnionId}, UserId = {UserId}, Name = {Name}, EnglishName = {EnglishName}, Nickname = {Nickname}, Avatar = {Avatar}, Email = {Masked.Text(Email)}, EnterpriseEmail = {Masked.Text(EnterpriseEmail)}, Mobile = {Masked.Text(Mobile)}, MobileVisible = {MobileVisible}, Status = {Status}, DepartmentIds = {DepartmentIds.Count}, LeaderUserId = {LeaderUserId}, JobTitle = {JobTitle}, EmployeeNo = {EmployeeNo}, Gender = {Gender}, IsTenantManager = {IsTenantManager}");
        return true;
    }
}
