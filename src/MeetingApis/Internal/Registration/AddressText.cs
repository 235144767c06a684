namespace MeetingApis.Internal;

/// <summary>Prints addresses without what people hide in them: a user, a password, a key in the query.</summary>
internal static class AddressText
{
    public static string Of(Uri? address) => address switch
    {
        null => "",
        { IsAbsoluteUri: false } => "a relative address",
        _ when address.UserInfo.Length > 0 && address.Host.Length > 0 => $"{address.Scheme}://{address.IdnHost}:{address.Port}, with a user",
        // A text such as user:password@host is read as an address of the scheme "user".
        _ when address.OriginalString.Contains('@', StringComparison.Ordinal) => "an address with a user",
        _ => address.GetLeftPart(UriPartial.Path),
    };
}
