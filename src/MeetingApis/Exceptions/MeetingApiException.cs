using System.Net;

namespace MeetingApis;

/// <summary>
/// A call to a vendor's API failed. The subclasses say what to do next; this class itself is thrown where the vendor
/// answered with a code that no document explains, so that <see cref="Code"/> is all there is to go by.
/// </summary>
/// <remarks>
/// It holds no request, header or body, and so no secret; it may be logged as it is. The caller's own cancellation is
/// no such exception but an <see cref="OperationCanceledException"/>, and a wrong argument an <see cref="ArgumentException"/>.
/// </remarks>
public class MeetingApiException : Exception
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingApiException()
        : base("A call to a meeting API failed.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingApiException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
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

    /// <summary>The vendor that was called. Null where no vendor is concerned.</summary>
    public MeetingVendor? Vendor { get; init; }

    /// <summary>The operation's catalogue name, such as <c>feishu.reserves.update</c>. Null where no operation is concerned.</summary>
    public string? Operation { get; init; }

    /// <summary>
    /// The vendor's code as text: numbers in invariant form, DingTalk's codes as they came. The constants of
    /// <c>FeishuErrorCodes</c> and its siblings compare with it. Null where the vendor gave none.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The vendor's message, for people: it changes without notice and may be Chinese. Null where the vendor gave none.</summary>
    public string? VendorMessage { get; init; }

    /// <summary>The id under which the vendor's support finds the request: Feishu's log id, WeCom's hint, DingTalk's request id. Null where the vendor gave none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status of the answer. Null where no answer came. Not a verdict: the vendors answer failures with 200 and throttling with 403.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>True where the same call may succeed later without a change.</summary>
    public bool IsTransient { get; init; }

    /// <summary>
    /// True where the vendor may have done the work although no good answer came, and doing it twice would matter. Look
    /// the result up before calling again.
    /// </summary>
    public bool IsOutcomeUnknown { get; init; }

    /// <summary>How long the vendor asks to wait before the next call. Null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// The first characters, 256 at most, of an answer that was not JSON, such as a proxy's error page; what looks like
    /// a secret is masked. Null in every other case.
    /// </summary>
    public string? ResponseExcerpt { get; init; }
}
