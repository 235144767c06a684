using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Commands;

/// <summary>What is shown of a profile: where its secret is, never the secret.</summary>
internal sealed record ProfileRow(string Name, string Vendor, string Id, string Secret, Uri Address, string? Organizer)
{
    public static ProfileRow Of(string name, Profile profile) => new(
        name,
        profile.Vendor,
        profile.Id,
        profile.SecretVariable is { } variable ? $"variable {variable}" : "stored",
        profile.Address ?? VendorChoice.Named(profile.Vendor).Address,
        profile.Organizer);
}
