namespace MeetingApis.Internal;

/// <summary>What a message asks for.</summary>
internal readonly record struct Reception
{
    /// <summary>Does what the message asks for, and makes the response. Null for nothing to do.</summary>
    public Func<Task<byte[]>>? Work { get; init; }

    /// <summary>Whether the vendor is about to close the connection, and wants another one opened first.</summary>
    public bool Leaves { get; init; }
}
