namespace MeetingApis.Internal;

/// <summary>The answer to an operation that makes something. Without the id, nobody knows what was made.</summary>
internal interface ICreated
{
    /// <summary>The id of what was made; null where the answer has none.</summary>
    string? CreatedId { get; }
}
