namespace MeetingApis.Internal;

/// <summary>The idempotency key, and how long it may be.</summary>
/// <param name="Argument">Position of the argument.</param>
/// <param name="Parameter">Name of the argument, for exceptions.</param>
/// <param name="Limits">What the vendor's page says of its length.</param>
internal sealed record KeyPart(int Argument, string Parameter, IdempotencyKeyAttribute Limits)
{
    /// <summary>Gives the call a key if the caller gave none.</summary>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public void Fill(object?[] arguments)
    {
        arguments[Argument] ??= Guid.NewGuid().ToString();
        ArgumentException.ThrowIfNullOrEmpty((string?)arguments[Argument], Parameter);
    }

    /// <summary>Whether the vendor takes a key of this length.</summary>
    public bool Fits(object?[] arguments) => TextSize.Characters((string)arguments[Argument]!) is var length && length >= Limits.MinLength && length <= Limits.MaxLength;

    /// <summary>Reports a key that is too short or too long.</summary>
    public void Check(ref Violations violations, object?[] arguments) =>
        violations.Require(Fits(arguments), Parameter, $"must be {Limits.MinLength} to {Limits.MaxLength} characters long.");
}
