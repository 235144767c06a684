namespace MeetingApis.TrimSmoke;

/// <summary>Something that the program tries on an application of its own; it fails by throwing.</summary>
internal sealed record Check(string Name, Func<SmokeApp, Task> RunAsync)
{
    /// <summary>Throws unless two values are equal.</summary>
    /// <param name="what">What the value is, for the message.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="actual">What it is.</param>
    /// <exception cref="InvalidOperationException">The values differ.</exception>
    public static void Equal<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{what}: '{expected}' was expected, but it is '{actual}'.");
        }
    }

    /// <summary>The exception that a call has to end in.</summary>
    /// <exception cref="InvalidOperationException">The call ended well.</exception>
    public static async Task<TException> ThrowsAsync<TException>(Func<Task> call)
        where TException : Exception
    {
        try
        {
            await call();
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new InvalidOperationException($"A {typeof(TException).Name} was expected, but the call ended well.");
    }
}
