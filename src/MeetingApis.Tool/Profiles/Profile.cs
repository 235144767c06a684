namespace MeetingApis.Tool.Profiles;

/// <summary>A profile: which app of which vendor is called. It holds no secret, only where the secret is.</summary>
internal sealed record Profile
{
    /// <summary>The name of a <see cref="VendorChoice"/>.</summary>
    public required string Vendor { get; init; }

    /// <summary>The app's id at the vendor.</summary>
    public required string Id { get; init; }

    /// <summary>Where the API is. Null for the vendor's own address.</summary>
    public Uri? Address { get; init; }

    /// <summary>The environment variable that holds the secret. Null if the file of secrets does.</summary>
    public string? SecretVariable { get; init; }

    /// <summary>The person who organizes meetings and asks for rooms, unless the command line names another.</summary>
    public string? Organizer { get; init; }
}
