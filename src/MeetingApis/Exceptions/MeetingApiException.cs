using System.Net;

namespace MeetingApis;

/// <summary>
/// A call to a vendor's API failed. The subclass says what to do next. This class itself is thrown when the vendor
/// answers with an undocumented code, so <see cref="Code"/> is the only information.
/// </summary>
/// <remarks>
/// It holds no request, header or body and therefore no secret: you can log it as it is. Cancellation by the caller
/// throws an <see cref="OperationCanceledException"/> instead, and a wrong argument an <see cref="ArgumentException"/>.
/// </remarks>
public class MeetingApiException : Exception
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingApiException()
        : base("A call to a meeting API failed.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingApiException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingApiException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingApiException(FailedCall call)
        : base(call.Message, call.Error.Cause)
    {
        Vendor = call.Operation.Vendor;
        Operation = call.Operation.Name;
        Code = call.Error.Code;
        VendorMessage = call.Error.VendorMessage;
        RequestId = call.Error.RequestId;
        StatusCode = call.Error.StatusCode;
        IsTransient = call.IsTransient;
        IsOutcomeUnknown = call.IsOutcomeUnknown;
        RetryAfter = call.Error.RetryAfter;
        ResponseExcerpt = call.Error.ResponseExcerpt;
        base.HelpLink = call.Error.HelpLink;
    }

    /// <summary>The kind of the failure. It says the same as the class, in a form for logs, metrics and <c>switch</c>.</summary>
    public virtual MeetingErrorCategory Category => MeetingErrorCategory.Unknown;

    /// <summary>The vendor that was called. Null when the failure concerns no vendor.</summary>
    public MeetingVendor? Vendor { get; init; }

    /// <summary>The operation's catalogue name, such as <c>feishu.reserves.update</c>. Null when the failure concerns no operation.</summary>
    public string? Operation { get; init; }

    /// <summary>
    /// The vendor's code as text: numbers in invariant form, DingTalk's codes exactly as received. Compare it with the
    /// constants of <c>FeishuErrorCodes</c> and its siblings. Null when the vendor gave none.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The vendor's message for people. It changes without notice and may be in Chinese. Null when the vendor gave none.</summary>
    public string? VendorMessage { get; init; }

    /// <summary>The id by which the vendor's support can find the request: Feishu's log id, WeCom's hint, DingTalk's request id. Null when the vendor gave none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status of the response. Null when there was no response. Do not decide by it: vendors report failures with 200 and throttling with 403.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>True when the same call may succeed later without a change.</summary>
    public bool IsTransient { get; init; }

    /// <summary>
    /// True when the vendor may have done the work although no valid response came, and doing it twice would matter.
    /// Look up the result before you call again.
    /// </summary>
    public bool IsOutcomeUnknown { get; init; }

    /// <summary>How long the vendor asks the caller to wait before the next call. Null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// The first characters, 256 at most, of a response that was not JSON, such as a proxy's error page. Anything that
    /// looks like a secret is masked. Null in every other case.
    /// </summary>
    public string? ResponseExcerpt { get; init; }
}
