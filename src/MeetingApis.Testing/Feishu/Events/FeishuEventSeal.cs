using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>How Feishu encrypts and signs what it sends to an address.</summary>
internal static class FeishuEventSeal
{
    /// <summary>The body that holds a message: AES-256-CBC by the hash of the key, after a random first block.</summary>
    public static string Encrypt(string message, string key)
    {
        using var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        byte[] first = RandomNumberGenerator.GetBytes(16);
        byte[] encrypted = [.. first, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(message), first)];
        return new JsonObject { ["encrypt"] = Convert.ToBase64String(encrypted) }.ToJsonString();
    }

    /// <summary>The signature of a body as it is sent.</summary>
    public static string Sign(string timestamp, string nonce, string key, string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(timestamp + nonce + key + body)));
}
