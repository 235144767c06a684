namespace MeetingApis.Tool.Output;

/// <summary>What a check found.</summary>
internal sealed record CheckReport
{
    public required MeetingVendor Vendor { get; init; }

    public required string App { get; init; }

    /// <summary>Whether the vendor accepts the credentials.</summary>
    public required CheckResult Credentials { get; init; }

    /// <summary>Why not. Null if it does.</summary>
    public required string? Problem { get; init; }

    /// <summary>How far this machine's clock is ahead of the vendor's. Null if no answer told.</summary>
    public required double? ClockAheadSeconds { get; init; }

    /// <summary>The families of operations. Empty if the credentials are refused.</summary>
    public required IReadOnlyList<FamilyCheck> Families { get; init; }
}
