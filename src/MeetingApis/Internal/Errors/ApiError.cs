using System.Net;

namespace MeetingApis.Internal;

/// <summary>A failed attempt, as data. <see cref="ErrorMapper"/> makes the exception, one for each caller who has to see it.</summary>
internal sealed record ApiError
{
    /// <summary>How many of a vendor's <see cref="Violations"/> or <see cref="RequiredScopes"/> are kept: nobody reads more, and an answer may hold hundreds of thousands.</summary>
    public const int MostParts = 100;

    public required MeetingErrorCategory Category { get; init; }

    public required FailureKind Kind { get; init; }

    /// <summary>What happened, if no code of the vendor says it; a clause without its subject, such as "did not answer in time".</summary>
    public string? Problem { get; init; }

    /// <summary>What to do, if the vendor's page says more than the exception's class.</summary>
    public string? Advice { get; init; }

    public string? Code { get; init; }

    public string? VendorMessage { get; init; }

    public string? RequestId { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Where the request went, without its query and the values in its path; null unless the address may be at fault.</summary>
    public string? Address { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The longest wait up to which each further order doubles the previous one; null if it does not grow.</summary>
    public TimeSpan? RetryAfterGrowsTo { get; init; }

    /// <summary>Whether the vendor orders the whole app to wait, and not this operation alone.</summary>
    public bool HoldsWholeApp { get; init; }

    /// <summary>
    /// Whether the failure is about the number of calls or the vendor's own state, and not about the request. Only then
    /// does the library obey a wait in the answer.
    /// </summary>
    public bool IsAboutLoad => Kind == FailureKind.Throttled || Category is MeetingErrorCategory.RateLimit or MeetingErrorCategory.Unavailable;

    /// <summary>Whether the code means, for a repeated call, that the work is already done.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether an earlier attempt of the same call may have done the work, whatever this one says.</summary>
    public bool FollowsUnclear { get; init; }

    /// <summary>Whether the vendor says that it has had the request before, and not what came of it.</summary>
    public bool TellsOfEarlierSend { get; init; }

    public string? HelpLink { get; init; }

    /// <summary>The beginning of a page; where it came as it is, until <see cref="Confidential"/> has made an excerpt of it.</summary>
    public string? ResponseExcerpt { get; init; }

    public IReadOnlyList<MeetingViolation> Violations { get; init; } = [];

    public IReadOnlyList<string> RequiredScopes { get; init; } = [];

    /// <summary>Whether the vendor refused the token that was used to request this one.</summary>
    public bool IsOfAnotherToken { get; init; }

    /// <summary>The state at the vendor, if it came with the refusal; a record of the type that a success returns.</summary>
    public object? Current { get; init; }

    public Exception? Cause { get; init; }
}
