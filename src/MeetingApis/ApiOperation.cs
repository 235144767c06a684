namespace MeetingApis;

/// <summary>One operation of a vendor, as the catalogue knows it: <c>FeishuClient.Operations</c> and its siblings list them.</summary>
public sealed class ApiOperation
{
    internal ApiOperation()
    {
    }

    /// <summary>The catalogue name, such as <c>feishu.reserves.update</c>: stable, and the same in exceptions, traces and logs.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor that offers the operation.</summary>
    public required MeetingVendor Vendor { get; init; }

    /// <summary>The HTTP verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path below the client's base address, with <c>{name}</c> where an identifier stands. Never holds values.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The vendor's page on the operation.</summary>
    public required string DocumentationUrl { get; init; }

    /// <summary>The kinds of access token that the vendor accepts here.</summary>
    public required TokenKinds Tokens { get; init; }

    /// <summary>Permission scopes of which the application needs any one. Empty where the vendor names none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Calls per second that the vendor documents for one application in one organisation. Null where it documents none.</summary>
    public int? PerSecond { get; init; }

    /// <summary>Calls per minute that the vendor documents for one application in one organisation. Null where it documents none.</summary>
    public int? PerMinute { get; init; }

    /// <summary>Calls per hour that the vendor documents for one application in one organisation. Null where it documents none.</summary>
    public int? PerHour { get; init; }

    /// <summary>Whether the library may send the operation again after a failure that left the outcome unclear.</summary>
    public required RetrySafety Safety { get; init; }

    /// <summary>Vendor codes that mean the work was already done; they count as success only after an earlier send of the same call ended unclear. Usually empty.</summary>
    public IReadOnlyList<string> DoneCodes { get; init; } = [];

    /// <summary>The kinds of app that may call this.</summary>
    internal AppKinds Apps { get; init; } = AppKinds.All;

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
