namespace MeetingApis.Internal;

/// <summary>One page of an enumeration.</summary>
/// <param name="Answer">The answer that it came in.</param>
/// <param name="Items">Its rows.</param>
/// <param name="HasMore">Whether the vendor says that another page follows; null if it does not say.</param>
/// <param name="Token">The token of the next page; null or empty if there is none.</param>
internal readonly record struct Page<T>(MeetingResponse Answer, IReadOnlyList<T> Items, bool? HasMore, string? Token)
{
    /// <summary>Whether a row is missing from <see cref="Items"/>, because it could not be read at all.</summary>
    public bool LostRows => Answer.UnreadFields.Any(static path => path.IndexOf('.', 2) < 0 && path.EndsWith("[*]", StringComparison.Ordinal));
}
