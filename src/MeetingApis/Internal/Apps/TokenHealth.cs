namespace MeetingApis.Internal;

/// <summary>Whether an access token can be had.</summary>
/// <param name="ErrorType">Why none can, as <c>error.type</c> of spans says it; null where one can.</param>
/// <param name="At">When this was found out, as a timestamp.</param>
internal sealed record TokenHealth(string? ErrorType, long At)
{
    public bool IsObtainable => ErrorType is null;

    /// <summary>Whether a token is at hand, and the vendor gave no newer one when it was asked.</summary>
    public bool IsRenewalFailing { get; init; }

    /// <summary>The vendor's code.</summary>
    public string? Code { get; init; }

    /// <summary>The id by which the vendor finds the request.</summary>
    public string? RequestId { get; init; }
}
