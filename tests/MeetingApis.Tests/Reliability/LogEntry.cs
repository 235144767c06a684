using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>One entry of a log: its text, and behind it the values that structured sinks keep.</summary>
internal sealed record LogEntry(LogLevel Level, EventId Id, string Text, Exception? Exception);
