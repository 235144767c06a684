namespace MeetingApis;

/// <summary>One operation of a vendor, as the catalogue describes it. <c>FeishuClient.Operations</c> and its siblings list the operations.</summary>
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

    /// <summary>
    /// The path below the client's base address, with <c>{name}</c> where an identifier stands. Never holds values. Empty
    /// for an operation that is not in the catalogue: see <see cref="MeetingRequest"/>.
    /// </summary>
    public required string PathTemplate { get; init; }

    /// <summary>The vendor's page on the operation.</summary>
    public required string DocumentationUrl { get; init; }

    /// <summary>The kinds of access token that the vendor accepts here.</summary>
    public required TokenKinds Tokens { get; init; }

    /// <summary>The permission scopes; the application needs any one of them. Empty when the vendor names none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The documented number of calls per second for one application in one organisation. Null when the vendor documents none.</summary>
    public int? PerSecond { get; init; }

    /// <summary>The documented number of calls per minute for one application in one organisation. Null when the vendor documents none.</summary>
    public int? PerMinute { get; init; }

    /// <summary>The documented number of calls per hour for one application in one organisation. Null when the vendor documents none.</summary>
    public int? PerHour { get; init; }

    /// <summary>Whether the library may retry the operation after a failure with an unknown outcome.</summary>
    public required RetrySafety Safety { get; init; }

    /// <summary>
    /// Vendor codes that mean that the work is already done. They count as success only when an earlier attempt of the
    /// same call had an unknown outcome. Usually empty.
    /// </summary>
    public IReadOnlyList<string> DoneCodes { get; init; } = [];

    /// <summary>Whether a second call may act a second time: its caller has to know when the outcome of the first is unclear.</summary>
    internal bool ActsAgain => Safety is RetrySafety.NotIdempotent or RetrySafety.IdempotentWithKey;

    /// <summary>Whether the library knows the operation, and not only its verb.</summary>
    internal bool IsModelled => PathTemplate.Length > 0;

    /// <summary>Where the operation takes its idempotency key; null where it takes none.</summary>
    internal KeyPlace? Key { get; init; }

    /// <summary>Whether a success may come without a body.</summary>
    internal bool AnswersNothing { get; init; }

    /// <summary>Which of the vendor's hosts offers the operation.</summary>
    internal ApiHost Host { get; init; }

    /// <summary>The kinds of app that may call the operation.</summary>
    internal AppKinds Apps { get; init; } = AppKinds.All;

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
