namespace MeetingApis.Internal;

/// <summary>The response of an operation that creates something. Without the id, nobody can find the new resource.</summary>
internal interface ICreated
{
    /// <summary>The id of the new resource; null if the response has none.</summary>
    string? CreatedId { get; }
}
