namespace MeetingApis.Internal;

/// <summary>Marks the argument by which the vendor knows a request again. Where the caller gives none, a call makes one and sends it with every attempt.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class IdempotencyKeyAttribute : Attribute
{
    /// <summary>The fewest characters that the vendor takes.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>The most characters that the vendor takes.</summary>
    public int MaxLength { get; init; } = int.MaxValue;
}
