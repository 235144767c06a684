using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>A code with which a mapping file answers. What the code means, and with which status it comes, its contract says.</summary>
/// <param name="Operation">The operation that is called.</param>
/// <param name="Name">The last part of the file's name.</param>
/// <param name="Code">The code.</param>
/// <param name="Summary">What happened, for readers of the file.</param>
/// <param name="Text">The answer's text; ours, and null where the page prints the answer.</param>
/// <param name="Http">The status, where it is not the first that the code comes with.</param>
internal sealed record MappedError(string Operation, string Name, string Code, string Summary, string? Text = null, int? Http = null)
{
    private const string Reserve = "feishu.reserves.update";
    private const string Reply = "feishu.room_instances.reply";
    private const string Reservations = "feishu.room_reservations.list";
    private const string Meeting = "wecom.meetings.update";
    private const string Conference = "dingtalk.schedule_conferences.update";

    public static IReadOnlyList<MappedError> All { get; } =
    [
        new(Reserve, "authentication", "99991663", "The gateway rejects the token, and goes on rejecting it."),
        new(Reserve, "not-found", "121004", "No such reservation.", "data not exist"),
        new(Reserve, "not-supported", "121002", "The vendor does not support this yet.", "not support"),
        new(Reserve, "permission", "121005", "The reservation belongs to another identity.", "no permission"),
        new(Reserve, "quota", "99991403", "The month's calls are used up.", "This month's API call quota has been exceeded"),
        new(Reserve, "rate-limit", "99991400", "Too many calls; the headers say when the quota is restored."),
        new(Reserve, "unavailable", "121001", "An internal error of the vendor.", "internal error"),
        new(Reserve, "validation", "123006", "The password is not 4 to 9 digits.", "invalid password"),
        new(Reply, "conflict", "105003", "The series has moved: the instance's original time is no longer valid.", "original_time not valid"),
        new(Reply, "permission", "99991672", "The app lacks a scope; the error block names it."),
        new(Reservations, "rate-limit", "99991400", "Too many calls, as older gateways say it: with HTTP 400.", Http: 400),
        new(Reservations, "validation", "126006", "The time range is longer than one day.", "end time cannot exceed start time for one day or smaller than start time"),
        new(Meeting, "authentication", "42001", "The token has expired, and the next one too."),
        new(Meeting, "conflict", "400041", "The meeting has been cancelled already.", "meeting already cancelled"),
        new(Meeting, "not-found", "90602", "No such meeting.", "invalid meetingid"),
        new(Meeting, "not-supported", "400045", "An instant meeting cannot be changed.", "instant meeting cannot be updated"),
        new(Meeting, "permission", "730005", "The meeting belongs to another app.", "meeting belongs to another app"),
        new(Meeting, "quota", "400020", "More participants than the organisation has bought.", "too many participants"),
        new(Meeting, "rate-limit", "45009", "Too many calls; the window is a minute or an hour, and no header says which.", "api freq out of limit"),
        new(Meeting, "unavailable", "-1", "The vendor is busy.", "system busy"),
        new(Meeting, "validation", "400030", "The meeting password is not valid.", "invalid password"),
        new(Conference, "authentication", "InvalidAuthentication", "The gateway rejects the token with HTTP 400, and goes on rejecting it."),
        new(Conference, "conflict", "resourceCancel", "The meeting has been cancelled.", "Schedule conference has canceled"),
        new(Conference, "not-found", "invalidScheduleConferenceId", "No such booked meeting.", "invalid scheduleConferenceId"),
        new(Conference, "not-supported", "grayControlDenied", "The interface is not open to this app yet.", "接口灰度中暂时无法使用"),
        new(Conference, "owner", "permissionError", "The caller may not change this meeting; said with HTTP 400.", "permissionError:no permission"),
        new(Conference, "permission", "Forbidden.AccessDenied.AccessTokenPermissionDenied", "The app lacks a permission point; the error names it."),
        new(Conference, "quota", "Forbidden.AccessDenied.ApiCountLimitForOrg", "The organisation's calls of this month are used up.", "API call quota of the organization exceeded"),
        new(Conference, "rate-limit", "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi", "Too many calls in this minute; said with HTTP 403.", "您的企业应用调用钉钉开放平台当前接口的所有请求都被暂时禁用了"),
        new(Conference, "unavailable", "systemError", "A system error of the vendor.", "systemError:internal"),
        new(Conference, "validation", "paramsError", "A parameter is wrong.", "error:title is too long"),
    ];

    /// <summary>The operation's contract.</summary>
    public ContractOperation Page => Contract.Of(Operation);

    /// <summary>What the operation's page says of the code, or else the vendor's list, or else another page of the resource.</summary>
    public ContractError Documented => Sources.SelectMany(static source => source.Errors).First(IsMeant);

    /// <summary>The page that names the code.</summary>
    public string Docs => Sources.First(source => source.Errors.Any(IsMeant)).Docs;

    /// <summary>The answer.</summary>
    public JsonObject Response => new()
    {
        ["status"] = Http ?? Documented.Http[0],
        ["headers"] = MappedVendor.Of(Page).ErrorHeaders(Documented),
        ["jsonBody"] = Documented.Body?.DeepClone() ?? MappedVendor.Of(Page).ErrorBody(Code, Text!),
    };

    private IEnumerable<(string Docs, IEnumerable<ContractError> Errors)> Sources =>
    [
        (Page.Page, Page.Errors),
        .. VendorContract.ByName[Operation.Split('.')[0]].Errors.Where(IsMeant).Select(error => (MappedVendor.Of(Page).PageOf(error), Enumerable.Repeat(error, 1))),
        .. Contract.All.Where(contract => Operation.StartsWith(contract.Resource + ".", StringComparison.Ordinal)).SelectMany(static contract => contract.Operations).Select(static other => (other.Page, other.Errors.AsEnumerable())),
    ];

    private bool IsMeant(ContractError error) => error.Code == Code && (Http is not { } http || error.Http.Contains(http));
}
