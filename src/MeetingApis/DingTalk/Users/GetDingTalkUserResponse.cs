using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A person of the organisation. Everything but the user id may be null.</summary>
public sealed record GetDingTalkUserResponse : MeetingResponse, ICreated
{
    /// <summary>The user id, valid in this organisation. Never null.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The union id, which conferences, calendars and rooms require.</summary>
    [JsonPropertyName("unionid")]
    public string? UnionId { get; init; }

    /// <summary>The name in the directory.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The address of a picture of the person.</summary>
    [JsonPropertyName("avatar")]
    public string? Avatar { get; init; }

    /// <summary>The job title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The employee number.</summary>
    [JsonPropertyName("job_number")]
    public string? JobNumber { get; init; }

    /// <summary>The place of work.</summary>
    [JsonPropertyName("work_place")]
    public string? WorkPlace { get; init; }

    /// <summary>A remark.</summary>
    [JsonPropertyName("remark")]
    public string? Remark { get; init; }

    /// <summary>Whether the person has activated the account.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; init; }

    /// <summary>Whether the person is an administrator of the organisation.</summary>
    [JsonPropertyName("admin")]
    public bool? Admin { get; init; }

    /// <summary>Whether the person is the owner of the business (老板).</summary>
    [JsonPropertyName("boss")]
    public bool? Boss { get; init; }

    /// <summary>Whether the person is a senior executive (高管).</summary>
    [JsonPropertyName("senior")]
    public bool? Senior { get; init; }

    /// <summary>Whether the person's identity was verified.</summary>
    [JsonPropertyName("real_authed")]
    public bool? RealAuthed { get; init; }

    /// <summary>The ids of the departments that the person belongs to; strings of digits, not numbers. Empty when DingTalk sent none.</summary>
    [JsonPropertyName("dept_id_list")]
    public IReadOnlyList<string> DepartmentIds { get => field ?? []; init; }

    /// <summary>In which departments the person is a leader. Empty when DingTalk sent none.</summary>
    [JsonPropertyName("leader_in_dept")]
    public IReadOnlyList<DingTalkUserLeadership> Leaderships { get => field ?? []; init; }

    /// <summary>The person's place in the lists of the departments. Empty when DingTalk sent none.</summary>
    [JsonPropertyName("dept_order_list")]
    public IReadOnlyList<DingTalkUserDepartmentOrder> DepartmentOrders { get => field ?? []; init; }

    /// <summary>The user id of the person's manager.</summary>
    [JsonPropertyName("manager_userid")]
    public string? ManagerUserId { get; init; }

    /// <summary>The country code of <see cref="Mobile"/>, such as <c>86</c>. Null without the permission for it.</summary>
    [JsonPropertyName("state_code")]
    public string? StateCode { get; init; }

    /// <summary>The mobile number. Null without the permission for it, and in third-party apps. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; init; }

    /// <summary>Whether the person's profile hides the number.</summary>
    [JsonPropertyName("hide_mobile")]
    public bool? HideMobile { get; init; }

    /// <summary>The e-mail address. Null without the permission for it, and in third-party apps. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>The e-mail address that the organisation gave. Null without the permission for it, and in third-party apps. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("org_email")]
    public string? OrgEmail { get; init; }

    /// <summary>The number of the telephone in the office. Null without the permission for it, and in third-party apps. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("telephone")]
    public string? Telephone { get; init; }

    /// <summary>When the person joined the organisation.</summary>
    [JsonPropertyName("hired_date")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? HiredDate { get; init; }

    /// <summary>Whether this is an enterprise account (专属帐号).</summary>
    [JsonPropertyName("exclusive_account")]
    public bool? ExclusiveAccount { get; init; }

    /// <summary>The sign-in name of an enterprise account.</summary>
    [JsonPropertyName("login_id")]
    public string? LoginId { get; init; }

    /// <summary>The type of an enterprise account.</summary>
    [JsonPropertyName("exclusive_account_type")]
    public string? ExclusiveAccountType { get; init; }

    /// <summary>The type of the e-mail address that the organisation gave.</summary>
    [JsonPropertyName("org_email_type")]
    public string? OrgEmailType { get; init; }

    /// <summary>The fields that the organisation has added, as JSON text. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("extension")]
    public string? Extension { get; init; }

    /// <summary>The person's roles. Empty when DingTalk sent none.</summary>
    [JsonPropertyName("role_list")]
    public IReadOnlyList<DingTalkUserRole> Roles { get => field ?? []; init; }

    /// <summary>The person in organisations that are linked to this one. Null when there are none.</summary>
    [JsonPropertyName("union_emp_ext")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkUserLinkedOrganizations>))]
    public DingTalkUserLinkedOrganizations? LinkedOrganizations { get; init; }

    string? ICreated.CreatedId => UserId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", UserId = {UserId}, UnionId = {UnionId}, Name = {Name}, Avatar = {Avatar}, Title = {Title}, JobNumber = {JobNumber}");
        builder.Append(CultureInfo.InvariantCulture, $", WorkPlace = {WorkPlace}, Remark = {Remark}, Active = {Active}, Admin = {Admin}, Boss = {Boss}, Senior = {Senior}");
        builder.Append(CultureInfo.InvariantCulture, $", RealAuthed = {RealAuthed}, DepartmentIds = {DepartmentIds.Count}, Leaderships = {Leaderships.Count}, DepartmentOrders = {DepartmentOrders.Count}, ManagerUserId = {ManagerUserId}, StateCode = {StateCode}");
        builder.Append(CultureInfo.InvariantCulture, $", Mobile = {Masked.Text(Mobile)}, HideMobile = {HideMobile}, Email = {Masked.Text(Email)}, OrgEmail = {Masked.Text(OrgEmail)}, Telephone = {Masked.Text(Telephone)}, HiredDate = {HiredDate}");
        builder.Append(CultureInfo.InvariantCulture, $", ExclusiveAccount = {ExclusiveAccount}, LoginId = {LoginId}, ExclusiveAccountType = {ExclusiveAccountType}, OrgEmailType = {OrgEmailType}, Extension = {Masked.Text(Extension)}, Roles = {Roles.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", LinkedOrganizations = {LinkedOrganizations}");
        return true;
    }
}
