using Microsoft.CodeAnalysis;

namespace MeetingApis.Analyzers;

/// <summary>What the analyzers report. docs/analyzers.md explains each to users.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor ImplicitTimeZone = new(
        id: "MEETING001",
        title: "A DateTime becomes a time of a meeting in the time zone of the machine",
        messageFormat: "'{0}' takes this DateTime in the time zone of the machine, which is UTC in most containers: say which zone it is in, for example with ChinaTime.At",
        category: "Reliability",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A DateTime does not say in which time zone it is. Where it is converted to a DateTimeOffset without a word, .NET takes the zone of the machine: a developer's computer in China has UTC+8, a container usually UTC, and the same code moves the meeting by eight hours. Write a DateTimeOffset, or convert with ChinaTime.At, which takes what clocks in China show. An explicit cast says that the zone of the machine is meant, and is not reported.");

    public static readonly DiagnosticDescriptor UnknownOutcome = new(
        id: "MEETING002",
        title: "A failure with an unknown outcome is caught like any other",
        messageFormat: "'{0}' may have done its work although it failed, and a second call does it again: look at IsOutcomeUnknown here",
        category: "Reliability",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "When no valid answer comes to a call that creates something, the vendor may have created it all the same. MeetingApiException.IsOutcomeUnknown is then true. A catch that does not look at it tells people that nothing was done, or calls again and does it twice. Look for the result first, call with the same idempotency key, or let the exception pass. A catch that always throws, or that hands the MeetingApiException on, is not reported.");

    public static readonly DiagnosticDescriptor HardCodedSecret = new(
        id: "MEETING003",
        title: "A secret is written into the source code",
        messageFormat: "'{0}' is a secret, and its value stands in the source code: read it from the configuration, the environment or a vault",
        category: "Security",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever can read the source code, its history or the built assembly can act as the application. Keep secrets in a vault, in environment variables or, while developing, in user secrets, and bind them from the configuration. Projects that reference a test framework are not looked at, nor is code that uses a simulator of MeetingApis.Testing.");
}
