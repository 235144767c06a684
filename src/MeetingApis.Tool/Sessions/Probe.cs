namespace MeetingApis.Tool.Sessions;

/// <summary>A harmless call that tells whether the app may call a family of operations.</summary>
/// <param name="Operation">The operation that is called.</param>
/// <param name="CallAsync">Calls it.</param>
internal sealed record Probe(string Operation, Func<CancellationToken, Task> CallAsync);
