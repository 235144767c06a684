namespace MeetingApis.Internal;

/// <summary>What one documented code means.</summary>
internal sealed record ErrorRow(string Code, MeetingErrorCategory Category, FailureKind Kind = FailureKind.Definitive)
{
    /// <summary>The operation to which the meaning is limited; null where it holds for all operations of the vendor.</summary>
    public string? Operation { get; init; }

    /// <summary>What the vendor's page advises, where that is more than the exception's class says.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether it says that the vendor has had the request before, by its idempotency key: an earlier send may have done the work.</summary>
    public bool TellsOfEarlierSend { get; init; }

    /// <summary>Whether it says that the app or the user lacks a permission scope, and nothing else.</summary>
    public bool IsAboutScopes { get; init; }

    /// <summary>How long the vendor asks to wait where its answer does not say.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The longest wait up to which each further answer with this code doubles the previous wait; null if it does not grow.</summary>
    public TimeSpan? WaitGrowsTo { get; init; }
}
