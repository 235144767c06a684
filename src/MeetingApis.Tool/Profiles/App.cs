namespace MeetingApis.Tool.Profiles;

/// <summary>The app that is called, with its credentials.</summary>
internal sealed class App
{
    public required MeetingVendor Vendor { get; init; }

    public required string Id { get; init; }

    /// <summary>The secret. Empty for a dry run, which needs none.</summary>
    public required string Secret { get; init; }

    public required Uri Address { get; init; }

    /// <summary>The person who organizes by default. Null for nobody.</summary>
    public string? Organizer { get; init; }

    /// <summary>Where the credentials come from, for people.</summary>
    public required string Source { get; init; }

    public override string ToString() => $"{Vendor} app {Id}, from {Source}";
}
