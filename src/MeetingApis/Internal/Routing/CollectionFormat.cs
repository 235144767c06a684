namespace MeetingApis.Internal;

/// <summary>How a list is written into a query.</summary>
internal enum CollectionFormat
{
    /// <summary>The key is repeated: <c>ids=a&amp;ids=b</c>.</summary>
    Multi = 1,
}
