using System.Reflection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Conventions;

/// <summary>A host has many clients: whoever reads its log sees of which one a line is.</summary>
public sealed class LogConventions
{
    /// <summary>It is about the HTTP clients of the whole host, and logged once.</summary>
    private const int ForeignRetriesTakenOff = 9;

    /// <summary>Its failures begin with the client's name and the section of the configuration.</summary>
    private const int OptionsNotTaken = 29;

    [Fact]
    public void Messages_begin_with_the_client() => Convention.Holds(
        "Begin the message with {Client}, in the inbox with {Queue}, so that it says which client it is about.",
        Library.All.SelectMany(static assembly => assembly.GetTypes())
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Select(static method => (method.Name, Entry: method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .Where(static one => one.Entry is not null && one.Entry.EventId is not (ForeignRetriesTakenOff or OptionsNotTaken)),
        static one => one.Entry.Message.StartsWith("{Client}: ", StringComparison.Ordinal) || one.Entry.Message.StartsWith("{Queue}: ", StringComparison.Ordinal),
        static one => $"{one.Name}: {one.Entry.Message}");
}
