namespace MeetingApis.Internal;

/// <summary>The catalogue facts of an operation, which Refit's attributes cannot express.</summary>
/// <param name="name">The catalogue name, <c>vendor.resource.verb</c> in lower case.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The vendor's page.</summary>
    public required string Docs { get; init; }

    public required TokenKinds Tokens { get; init; }

    /// <summary>Set only where the vendor does not let every kind of app call this.</summary>
    public AppKinds Apps { get; init; } = AppKinds.All;

    /// <summary>Set only where another host of the vendor offers this.</summary>
    public ApiHost Host { get; init; }

    /// <summary>Set only where the page shows an answer without a body. Elsewhere such an answer says nothing, and is a failure.</summary>
    public bool AnswersNothing { get; init; }

    /// <summary>Permission scopes of which any one suffices.</summary>
    public string[] Scopes { get; init; } = [];

    /// <summary>Documented calls per second; 0 where the vendor documents none.</summary>
    public int PerSecond { get; init; }

    /// <summary>Documented calls per minute; 0 where the vendor documents none.</summary>
    public int PerMinute { get; init; }

    /// <summary>Documented calls per hour; 0 where the vendor documents none.</summary>
    public int PerHour { get; init; }

    /// <summary>Set only where the verb's default (GET safe; PUT, DELETE idempotent; POST, PATCH neither) is wrong.</summary>
    public RetrySafety Safety { get; init; }

    /// <summary>Codes that mean "already done" after an earlier send of the same call ended ambiguously.</summary>
    public string[] DoneCodes { get; init; } = [];
}
