using System.Net;

namespace MeetingApis.Internal;

/// <summary>A failed attempt, as data. <see cref="ErrorMapper"/> makes the exception, one for each caller who has to see it.</summary>
internal sealed record ApiError
{
    /// <summary>How many of a vendor's <see cref="Violations"/> or <see cref="RequiredScopes"/> are kept: nobody reads more, and an answer may hold hundreds of thousands.</summary>
    public const int MostParts = 100;

    public required ErrorCategory Category { get; init; }

    public required FailureKind Kind { get; init; }

    /// <summary>What happened, where no code of the vendor says it; a clause without its subject, such as "did not answer in time".</summary>
    public string? Problem { get; init; }

    /// <summary>What to do, where the vendor's page knows more than the exception's class says.</summary>
    public string? Advice { get; init; }

    public string? Code { get; init; }

    public string? VendorMessage { get; init; }

    public string? RequestId { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Up to which wait each further order doubles the one before; null where it does not grow.</summary>
    public TimeSpan? RetryAfterGrowsTo { get; init; }

    /// <summary>Whether the vendor orders the whole app to wait, and not this operation alone.</summary>
    public bool HoldsWholeApp { get; init; }

    /// <summary>Whether the vendor speaks of the number of calls or of its own state, and not of the request: only then is a wait in the answer obeyed.</summary>
    public bool IsAboutLoad => Kind == FailureKind.Throttled || Category is ErrorCategory.RateLimit or ErrorCategory.Unavailable;

    /// <summary>Whether the code is one that says of a repeated call that the work is done.</summary>
    public bool IsDone { get; init; }

    public string? HelpLink { get; init; }

    /// <summary>The beginning of a page; where it came as it is, until <see cref="Confidential"/> has made an excerpt of it.</summary>
    public string? ResponseExcerpt { get; init; }

    public IReadOnlyList<MeetingViolation> Violations { get; init; } = [];

    public IReadOnlyList<string> RequiredScopes { get; init; } = [];

    /// <summary>Whether the vendor refused the token with which this one was asked for.</summary>
    public bool IsOfAnotherToken { get; init; }

    /// <summary>The state at the vendor, where it came with the refusal: a record such as a success brings.</summary>
    public object? Current { get; init; }

    public Exception? Cause { get; init; }
}
