namespace MeetingApis.Internal;

/// <summary>The response of an operation that creates something, or finds somebody. Without the id, nobody can find the new resource, and the person was not found.</summary>
internal interface ICreated
{
    /// <summary>The id of the new resource or of the person; null if the response has none.</summary>
    string? CreatedId { get; }
}
